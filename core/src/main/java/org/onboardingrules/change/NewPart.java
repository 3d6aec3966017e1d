package org.onboardingrules.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onboardingrules.account.Interaction;
import org.onboardingrules.account.Stakeholder;
import org.onboardingrules.explanation.prospect.ChangeKind;
import org.onboardingrules.term.CodedText;
import org.onboardingrules.term.DateRange;
import org.onboardingrules.term.Text;
import org.onboardingrules.term.Truth;
import org.onboardingrules.term.Window;
import org.onboardingrules.term.code.ChurnCause;
import org.onboardingrules.term.code.Coded;
import org.onboardingrules.term.code.Feed;
import org.onboardingrules.term.code.InteractionKind;
import org.onboardingrules.term.code.Sentiment;
import org.onboardingrules.term.code.Side;
import org.onboardingrules.term.code.StakeholderRole;

/** An entry that an account could get so that a fact meets a demand. */
record NewPart(Situation now, Demand demand) {

  /** What could be listed anew; nothing where nobody would bring that about on purpose. */
  Ways ofType(Class<?> type) {
    if (type == org.onboardingrules.authoring.fact.Interaction.class) {
      return interaction();
    }
    return type == org.onboardingrules.authoring.fact.Stakeholder.class
        ? stakeholder()
        : Ways.UNTRIED;
  }

  private Ways interaction() {
    LocalDate day = now.day();
    for (String name : within()) {
      Window window = now.window(name);
      Optional<DateRange> dates = now.dates(window);
      if (dates.isEmpty()) {
        return now.withAnchor(window.from());
      }
      Optional<LocalDate> last = lastIn(dates.get());
      if (last.isEmpty()) {
        return Ways.wall(Walls.windowEnded(name, dates.get().last()));
      }
      day = last.get().isBefore(day) ? last.get() : day;
    }
    return interaction(day);
  }

  /** The windows in which it must lie. */
  private List<String> within() {
    return demand
        .values()
        .filter(value -> value.access().property().name().equals("within"))
        .filter(value -> value.wanted().equals(new Wanted.OfFlag(true)))
        .map(value -> value.access().arguments().get(0))
        .toList();
  }

  /** What is not reported may have happened. */
  private Optional<LocalDate> lastIn(DateRange dates) {
    return now.facts().reports(Feed.INTERACTIONS)
        ? now.period().lastIn(dates)
        : now.period().lastReportedIn(dates);
  }

  private Ways interaction(LocalDate day) {
    Optional<InteractionKind> kind = word("kind", Talks.WORTH_HAVING.stream());
    Optional<Side> side = word("spokenBy", Stream.of(Side.CUSTOMER, Side.VENDOR, Side.THIRD_PARTY));
    if (kind.isEmpty() || side.isEmpty() || (asks("about") && about().isEmpty())) {
      return Ways.UNTRIED;
    }
    boolean meeting = kind.get() == InteractionKind.MEETING;
    Interaction held =
        new Interaction(
            day,
            side.get(),
            kind.get(),
            asks("attended") ? flag("attended") : meeting ? Optional.of(true) : Optional.empty(),
            asks("sentiment") ? word("sentiment", Stream.of(Sentiment.values())) : Optional.empty(),
            Optional.empty(),
            about());
    return Ways.by(Talks.held(held, 1));
  }

  private Optional<ChurnCause> about() {
    return asks("about") ? word("about", Stream.of(ChurnCause.values())) : Optional.empty();
  }

  private Ways stakeholder() {
    Optional<StakeholderRole> role = word("role", Stream.of(StakeholderRole.values()));
    if (role.isEmpty() || flag("active").filter(active -> !active).isPresent()) {
      return Ways.UNTRIED;
    }
    Text name = CodedText.of(role.get());
    return Ways.by(
        new PartEdit.Added(
            ChangeKind.STAKEHOLDER_NAMED,
            List.of(Stakeholder.of(role.get(), "to be named", now.period().from())),
            role.get().word(),
            now.period().from(),
            new Text("somebody named as " + name.en(), name.ja() + "を決める")));
  }

  private Stream<Wanted> wanted(String property) {
    return demand
        .values()
        .filter(value -> value.of().isEmpty())
        .filter(value -> value.access().property().name().equals(property))
        .map(Demand.OnValue::wanted);
  }

  private boolean asks(String property) {
    return wanted(property).findAny().isPresent();
  }

  /** The first of some words that meets all that is asked of a property. */
  private <E extends Coded> Optional<E> word(String property, Stream<E> words) {
    return words
        .filter(word -> wanted(property).allMatch(w -> w.metBy(word.word()) == Truth.TRUE))
        .findFirst();
  }

  private Optional<Boolean> flag(String property) {
    return wanted(property)
        .filter(Wanted.OfFlag.class::isInstance)
        .map(flag -> ((Wanted.OfFlag) flag).value())
        .findFirst();
  }
}
