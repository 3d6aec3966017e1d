package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;
import org.onboardingrules.account.Account;
import org.onboardingrules.agreement.RandomAccounts;
import org.onboardingrules.format.AssessmentJson;

/** Equal inputs give equal bytes: on any thread, in any order, in any locale and time zone. */
class SameAnswerEverywhereProperties {

  private static final CompiledPack PACK = AgreementPack.compiled();

  private static String json(CompiledPack pack, Account account) {
    return AssessmentJson.write(pack.assess(account, RandomAccounts.AS_OF));
  }

  @Example
  void eight_threads_and_one_give_the_same_bytes_for_ten_thousand_accounts() throws Exception {
    List<Account> accounts = RandomAccounts.some(10_000, 1);
    List<String> alone = accounts.stream().map(account -> json(PACK, account)).toList();

    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> calls = new ArrayList<>();
      accounts.forEach(account -> calls.add(() -> json(PACK, account)));
      List<String> together = new ArrayList<>();
      for (Future<String> answer : threads.invokeAll(calls)) {
        together.add(answer.get());
      }
      assertThat(together).isEqualTo(alone);
    } finally {
      threads.shutdown();
    }
    assertThat(Set.copyOf(alone)).as("different answers").hasSizeGreaterThan(1_000);
  }

  @Example
  void the_order_of_the_parts_of_an_account_does_not_matter() {
    Random random = new Random(2);
    for (Account account : RandomAccounts.some(500, 3)) {
      assertThat(json(PACK, shuffled(account, random))).isEqualTo(json(PACK, account));
    }
  }

  private static Account shuffled(Account account, Random random) {
    List<Account.Part> parts = new ArrayList<>(RandomAccounts.parts(account));
    Collections.shuffle(parts, random);
    return RandomAccounts.with(account, parts);
  }

  @Example
  void locale_and_time_zone_do_not_matter() {
    List<Account> accounts = RandomAccounts.some(200, 4);
    List<String> here = accounts.stream().map(account -> json(PACK, account)).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "ja-JP-u-ca-japanese")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        CompiledPack there = AgreementPack.compiled();
        assertThat(accounts.stream().map(account -> json(there, account)).toList()).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Example
  void the_order_of_rules_changes_places_and_digest_alone() throws Exception {
    Path folder = Files.createTempDirectory("agreement");
    String text = Files.readString(Path.of("src/test/resources/agreement/rules/judgements.drl"));
    List<String> rules = new ArrayList<>(List.of(text.split("(?m)^(?=rule )")));
    String header = rules.remove(0);
    Collections.reverse(rules);
    CompiledPack reversed =
        AgreementPack.with(folder, "judgements.drl", header + String.join("", rules));

    for (Account account : RandomAccounts.some(300, 5)) {
      assertThat(withoutPlaces(json(reversed, account)))
          .isEqualTo(withoutPlaces(json(PACK, account)));
    }
  }

  private static String withoutPlaces(String json) {
    return json.replaceAll("\"line\": \\d+", "\"line\": ?")
        .replaceAll("\"digest\": \"[0-9a-f]+\"", "\"digest\": ?");
  }
}
