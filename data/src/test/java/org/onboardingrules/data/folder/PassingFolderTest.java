package org.onboardingrules.data.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassingFolderTest {

  @TempDir Path parent;

  /** Makes a folder with a file and waits to be told to end; a JVM of its own runs it. */
  static final class Waiting {

    public static void main(String[] args) throws IOException, InterruptedException {
      PassingFolder folder = PassingFolder.in(Path.of(args[0]), "passing");
      Files.writeString(folder.path().resolve("file"), "text");
      System.out.println("ready");
      TimeUnit.HOURS.sleep(1);
    }
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.toList();
    }
  }

  @Test
  void it_goes_with_all_that_is_in_it() throws IOException {
    try (PassingFolder folder = PassingFolder.in(parent, "passing")) {
      Files.writeString(Files.createDirectory(folder.path().resolve("inner")).resolve("file"), "");
      assertThat(left()).containsExactly(folder.path());
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void it_goes_when_the_jvm_is_told_to_end() throws Exception {
    Process waiting =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Waiting.class.getName(),
                parent.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(waiting.inputReader().readLine()).isEqualTo("ready");
    assertThat(left()).hasSize(1);

    waiting.destroy();
    waiting.waitFor();

    assertThat(left()).isEmpty();
  }
}
