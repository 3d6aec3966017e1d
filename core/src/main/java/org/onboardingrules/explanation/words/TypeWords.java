package org.onboardingrules.explanation.words;

import java.util.Map;
import org.onboardingrules.term.Text;

/**
 * The words for one type of fact or conclusion.
 *
 * @param noun what one of them is called
 * @param phrases those of its properties, by their names
 */
record TypeWords(Text noun, Map<String, Phrase> phrases) {

  static TypeWords of(String en, String ja, Map<String, Phrase> phrases) {
    return new TypeWords(new Text(en, ja), phrases);
  }
}
