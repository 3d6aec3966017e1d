package org.onboardingrules.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.Finding;

/** Packs of the test resources, and packs written for one test. */
final class PackFixture {

  static final String HEAD = "pack: p\nversion: 1.0.0\n";

  private PackFixture() {}

  static Path resource(String name) {
    try {
      return Path.of(PackFixture.class.getResource("/pack/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes {@code pack.yaml} and one rule file into a new folder. */
  static Path write(Path parent, String name, String packYaml) {
    write(parent.resolve(name).resolve("rules/a.drl"), "package a\n");
    write(parent.resolve(name).resolve("pack.yaml"), packYaml);
    return parent.resolve(name);
  }

  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("pack");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns each finding as place, code and message on one line. */
  static List<String> findings(Path path) {
    return findings(PackSource.at(path));
  }

  static List<String> findings(PackSource source) {
    return PackReading.of(source).report().findings().stream().map(PackFixture::line).toList();
  }

  private static String line(Finding finding) {
    return finding.place() + " " + finding.code() + " " + finding.message();
  }
}
