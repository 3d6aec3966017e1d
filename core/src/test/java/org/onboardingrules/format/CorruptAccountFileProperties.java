package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.NothingLeaks;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;

/** What becomes of a file that somebody has damaged. */
class CorruptAccountFileProperties {

  @Property(tries = 3000)
  void it_is_read_without_an_exception_and_every_fault_has_a_place_in_it(
      @ForAll("corrupted") SourceText source) {
    AccountBatch batch = AccountFiles.read(source);

    assertThat(batch.accounts()).extracting(Account::id).doesNotHaveDuplicates();
    assertThat(batch.report().findings())
        .extracting(Finding::where)
        .allSatisfy(where -> assertThat(where).isEqualTo(shown(source, where)));
    NothingLeaks.in(batch.report());
  }

  @Property(tries = 1500)
  void what_loads_from_it_reads_the_same_when_it_is_written_again(
      @ForAll("corrupted") SourceText source) {
    List<Account> loaded = AccountFiles.read(source).accounts();
    String written = loaded.stream().map(AccountJson::of).collect(Collectors.joining("\n"));

    AccountBatch again = AccountFiles.read(SourceText.of("again.jsonl", written));

    assertThat(again.accounts()).isEqualTo(loaded);
    assertThat(again.report().hasErrors()).isEqualTo(loaded.isEmpty());
  }

  @Property(tries = 500)
  void it_is_told_about_in_the_same_words_every_time(@ForAll("corrupted") SourceText source) {
    assertThat(AccountFiles.read(source)).isEqualTo(AccountFiles.read(source));
  }

  @Provide
  Arbitrary<SourceText> corrupted() {
    Arbitrary<String> names = Arbitraries.of("complete.yaml", "complete.json", "complete.jsonl");
    return Combinators.combine(names, Corruption.any().list().ofMinSize(1).ofMaxSize(4))
        .as(CorruptAccountFileProperties::damaged);
  }

  private static SourceText damaged(String name, List<Corruption> corruptions) {
    String text = Samples.text(name);
    for (Corruption corruption : corruptions) {
      text = corruption.of(text);
    }
    return SourceText.of(name, text);
  }

  /**
   * The stretch of the text at the place of the snippet; a fault of the file as a whole is at its
   * start.
   */
  private static Snippet shown(SourceText source, Snippet where) {
    Snippet whole = Snippet.ofFile(source.name());
    return where.equals(whole)
        ? whole
        : source.snippetAt(where.place().line(), where.place().column(), where.length());
  }
}
