package org.onboardingrules.cli.argument;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.onboardingrules.term.Language;
import picocli.CommandLine.Option;

/** The language in which a command writes for people. */
public final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      completionCandidates = Words.class,
      description = "The language of the text: ${COMPLETION-CANDIDATES} (default: en).")
  private Language language = Language.EN;

  /** Returns the language, English unless another was asked for. */
  public Language language() {
    return language;
  }

  /** The languages as they are written. */
  static final class Words implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return words().iterator();
    }

    private static List<String> words() {
      return Stream.of(Language.values()).map(Language::word).toList();
    }
  }
}
