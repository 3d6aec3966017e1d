package org.onboardingrules.internal.yaml;

import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.DidYouMean;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;
import org.onboardingrules.source.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says why a JSON text is not the value that it should be. */
final class BindingFault {

  private static final String AS_WRITTEN = "write the value as this library writes it";

  private BindingFault() {}

  static Fault of(SourceText json, JacksonException fault) {
    if (fault instanceof StreamReadException || fault instanceof StreamConstraintsException) {
      return JsonFault.of(Region.countedInChars(json, 0, json.text()), fault, 0);
    }
    List<Node> documents = new JsonDocuments(json, new Findings()).whole();
    return documents.isEmpty() ? empty(json) : of(NodePath.of(documents.get(0), fault), fault);
  }

  /** Says that there is no value at all. */
  static Fault empty(SourceText json) {
    return Fault.malformed(json.snippet(0, 0), "the document has no value", AS_WRITTEN);
  }

  private static Fault of(NodePath path, JacksonException fault) {
    Snippet at = path.at();
    String name = path.name();
    if (fault instanceof UnrecognizedPropertyException unknown) {
      List<String> known = unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
      String help = DidYouMean.advice(unknown.getPropertyName(), known, "keys");
      return Fault.malformed(at, "unknown key " + name, help);
    }
    if (fault instanceof InvalidFormatException format) {
      return Fault.malformed(
          at,
          "%s cannot be %s".formatted(name, Quoted.of(String.valueOf(format.getValue()))),
          AS_WRITTEN);
    }
    if (fault instanceof InvalidTypeIdException) {
      String message = "the keys of %s are not those of any known kind".formatted(name);
      return Fault.malformed(at, message, "write all keys of one kind, and no others");
    }
    if (fault instanceof ValueInstantiationException) {
      return Fault.malformed(at, name + " is refused" + reason(fault), "correct the value");
    }
    String message = name + (path.isThere() ? " is of the wrong kind" : " is missing");
    return Fault.malformed(at, message, AS_WRITTEN);
  }

  /** The type's own words; not those of the virtual machine on an absent value. */
  private static String reason(JacksonException refused) {
    return Optional.ofNullable(refused.getCause())
        .filter(cause -> cause instanceof IllegalArgumentException)
        .map(Throwable::getMessage)
        .flatMap(message -> message.lines().findFirst())
        .map(line -> ": " + line)
        .orElse("");
  }
}
