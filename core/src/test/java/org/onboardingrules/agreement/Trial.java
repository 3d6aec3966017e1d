package org.onboardingrules.agreement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onboardingrules.account.Account;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.rule.model.Rule;

/**
 * A pack of random rules on trial: compiled when the first account is judged, and once more for
 * laws that change the rules. Not thread-safe.
 */
final class Trial {

  private final List<String> bodies;
  private final Dice.Seed seed;
  private final Optional<List<Rule>> rules;
  private final Map<Law, Law.Question> questions = new EnumMap<>(Law.class);
  private Optional<Judged.Pack> pack = Optional.empty();
  private Optional<Judged> latest = Optional.empty();

  /** A trial whose seed decides the choices that laws make. */
  Trial(List<String> bodies, Dice.Seed seed) {
    this.bodies = List.copyOf(bodies);
    this.seed = seed;
    this.rules = readable(bodies);
  }

  private static Optional<List<Rule>> readable(List<String> bodies) {
    try {
      List<Rule> rules = RuleFiles.read(RuleFiles.apart(bodies));
      RuleFiles.strata(rules);
      return Optional.of(rules);
    } catch (IllegalArgumentException outsideOfTheProfile) {
      return Optional.empty();
    }
  }

  List<String> bodies() {
    return bodies;
  }

  Dice.Seed seed() {
    return seed;
  }

  /**
   * Says what is wrong, if anything: also where a judge fails. Rules outside of the profile are
   * nobody's fault.
   */
  Optional<String> broken(Law law, Account account) {
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    try {
      return question(law).broken(judged(account));
    } catch (ValidationException | RuntimeException failure) {
      return Optional.of("a judge fails: " + failure);
    }
  }

  private Law.Question question(Law law) throws ValidationException {
    Law.Question question = questions.get(law);
    if (question == null) {
      question = law.about(pack(), seed);
      questions.put(law, question);
    }
    return question;
  }

  private Judged judged(Account account) throws ValidationException {
    if (latest.filter(judged -> judged.account() == account).isEmpty()) {
      latest = Optional.of(pack().judge(account));
    }
    return latest.orElseThrow();
  }

  private Judged.Pack pack() throws ValidationException {
    if (pack.isEmpty()) {
      List<Rule> read = rules.orElseThrow();
      pack = Optional.of(new Judged.Pack(bodies, read, Judges.of(read)));
    }
    return pack.get();
  }
}
