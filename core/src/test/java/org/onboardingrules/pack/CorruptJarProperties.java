package org.onboardingrules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class CorruptJarProperties {

  private Path parent;
  private byte[] valid;

  @BeforeProperty
  void write() throws IOException {
    parent = PackFixture.temporaryFolder();
    Path jar =
        PackPlaces.jar(
            parent.resolve("valid.jar"),
            Map.of(
                "own/pack.yaml", "pack: own\nversion: 1.0.0\nextends: base\n",
                "own/rules/a.drl", "package own\n".repeat(30),
                "base/pack.yaml", "pack: base\nversion: 1.0.0\n",
                "base/rules/二.drl", "package base\n"));
    valid = Files.readAllBytes(jar);
  }

  @AfterProperty
  void delete() {
    PackFixture.delete(parent);
  }

  @Property(tries = 2000)
  void a_corrupt_jar_is_read_or_refused_with_findings(
      @ForAll Random random,
      @ForAll @IntRange(min = 0, max = 5) int changes,
      @ForAll @IntRange(min = 0, max = 3) int cut)
      throws IOException {
    byte[] bytes = valid.clone();
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    Path jar = parent.resolve("own.jar");
    Files.write(jar, Arrays.copyOf(bytes, bytes.length - cut * random.nextInt(100)));

    PackReading reading = PackReading.of(PackSource.jar(jar, "own"));

    assertThat(reading.pack().isPresent() || reading.report().hasErrors()).isTrue();
  }
}
