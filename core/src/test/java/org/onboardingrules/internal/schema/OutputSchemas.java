package org.onboardingrules.internal.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.explanation.Explanation;
import org.onboardingrules.explanation.difference.Difference;
import org.onboardingrules.portfolio.PortfolioSummary;

/**
 * The schemas of what the library writes, made from the records and their Javadoc.
 *
 * <p>No test writes them. After a change of a record or its Javadoc, write them anew:
 *
 * <pre>{@code
 * mvn -q -Dquick -pl core test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * (cd core && java -cp target/test-classes:target/classes:$(cat target/cp.txt) \
 *     org.onboardingrules.internal.schema.OutputSchemas)
 * }</pre>
 */
public final class OutputSchemas {

  private static final List<Path> FOLDERS =
      List.of(Path.of("src/main/resources/org/onboardingrules/schema"), Path.of("../docs/schemas"));

  private static final Map<String, Class<? extends Record>> TYPES =
      new TreeMap<>(
          Map.of(
              "assessment", Assessment.class,
              "difference", Difference.class,
              "explanation", Explanation.class,
              "portfolio", PortfolioSummary.class));

  static final List<String> NAMES = List.copyOf(TYPES.keySet());

  private OutputSchemas() {}

  /** Writes the files; run by hand. */
  public static void main(String[] arguments) throws IOException {
    for (String name : NAMES) {
      for (Path folder : FOLDERS) {
        Files.writeString(folder.resolve(name + ".schema.json"), text(name));
      }
    }
  }

  static String text(String name) {
    return RecordSchema.of(name, TYPES.get(name));
  }
}
