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

  private TextFile() {}

  /**
   * Returns the text of a file; empty, with a finding, if there is none or it is not UTF-8.
   *
   * @param name how places call it
   */
  public static Optional<SourceText> read(Path file, String name, Findings findings) {
    try {
      return decoded(name, Files.readAllBytes(file), findings);
    } catch (NoSuchFileException e) {
      unreadable(name, "there is no file `" + name + "`", "check the path", findings);
    } catch (IOException e) {
      boolean folder = Files.isDirectory(file);
      String problem = folder ? "is a folder" : "cannot be read";
      String help = folder ? "name the files in it" : "check the rights on the file";
      unreadable(name, "`" + name + "` " + problem, help, findings);
    }
    return Optional.empty();
  }

  private static Optional<SourceText> decoded(String name, byte[] bytes, Findings findings) {
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

  private static void unreadable(String name, String problem, String help, Findings findings) {
    findings.add(FindingCode.UNREADABLE, Snippet.ofFile(name), problem, help);
  }
}
