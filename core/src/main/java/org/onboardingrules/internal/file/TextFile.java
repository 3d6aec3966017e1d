package org.onboardingrules.internal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/** Reads a file as UTF-8 text; where that fails, says so instead of throwing. */
public final class TextFile {

  /** What one array can hold, once the bytes are characters. */
  private static final long MOST_MEGABYTES = 1000;

  private static final int MEGABYTE = 1_000_000;

  private TextFile() {}

  /**
   * Returns the text of a file; empty, with a finding, if there is none or it is not UTF-8.
   *
   * @param name how places call it
   */
  public static Optional<SourceText> read(Path file, String name, Findings findings) {
    return read(file, name, MOST_MEGABYTES, findings);
  }

  /**
   * Returns the text of a file that is not larger than is believable.
   *
   * @param mostMegabytes how large it may be
   */
  static Optional<SourceText> read(Path file, String name, long mostMegabytes, Findings findings) {
    if (Files.isDirectory(file)) {
      unreadable(name, "`" + name + "` is a folder", "name the files in it", findings);
      return Optional.empty();
    }
    if (file.toFile().length() > mostMegabytes * MEGABYTE) {
      unreadable(
          name,
          "`" + name + "` is larger than " + mostMegabytes + " MB",
          "check that this is the right file; if it is, split it",
          findings);
      return Optional.empty();
    }
    return read(() -> Files.readAllBytes(file), name, findings);
  }

  /** Returns the text that bytes are, wherever they come from. */
  static Optional<SourceText> read(Bytes bytes, String name, Findings findings) {
    try {
      return decoded(name, bytes.read(), findings);
    } catch (NoSuchFileException e) {
      unreadable(name, "there is no file `" + name + "`", "check the path", findings);
    } catch (Intake.TooLargeException e) {
      String most = (Intake.MOST_OF_ONE >> 20) + " MB, all together " + (Intake.MOST_OF_ALL >> 20);
      String problem = "`" + name + "` is too large to be text that people wrote";
      unreadable(name, problem, "a file may have " + most + " MB", findings);
    } catch (IOException e) {
      String help = "check that it is whole, and that this user may read it";
      unreadable(name, "`" + name + "` cannot be read", help, findings);
    }
    return Optional.empty();
  }

  private static Optional<SourceText> decoded(String name, byte[] bytes, Findings findings) {
    Optional<String> other = OtherEncoding.of(bytes);
    if (other.isPresent()) {
      unreadable(name, "`" + name + "` looks like " + other.get(), "save it as UTF-8", findings);
      return Optional.empty();
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    boolean fault =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true).isError();
    SourceText text = SourceText.of(name, chars.flip().toString());
    if (fault) {
      int end = text.text().length();
      findings.add(
          FindingCode.UNREADABLE,
          text.snippet(end, end),
          "`" + name + "` is not UTF-8 text from here on",
          "save it as UTF-8");
    }
    return fault ? Optional.empty() : Optional.of(text);
  }

  static void unreadable(String name, String problem, String help, Findings findings) {
    findings.add(FindingCode.UNREADABLE, Snippet.ofFile(name), problem, help);
  }

  /** The bytes of a file that is still to be read. */
  @FunctionalInterface
  interface Bytes {

    byte[] read() throws IOException;
  }
}
