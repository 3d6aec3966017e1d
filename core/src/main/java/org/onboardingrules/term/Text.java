package org.onboardingrules.term;

/**
 * A text in both languages of the project. Immutable.
 *
 * @param en English; never blank
 * @param ja Japanese; never blank
 */
public record Text(String en, String ja) {

  /**
   * Checks that both are there.
   *
   * @throws IllegalArgumentException if one of them is blank
   */
  public Text {
    if (en.isBlank() || ja.isBlank()) {
      throw new IllegalArgumentException("a text needs English and Japanese: " + en + " / " + ja);
    }
  }

  /** Returns what is said the same in both languages, such as a name. */
  public static Text same(String text) {
    return new Text(text, text);
  }
}
