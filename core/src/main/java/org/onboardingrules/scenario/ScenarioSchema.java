package org.onboardingrules.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.internal.schema.SchemaFile;
import org.onboardingrules.internal.shape.Shape;
import org.onboardingrules.internal.yaml.Fields;

/** Writes the JSON Schema of scenario files; run by the build. */
final class ScenarioSchema {

  private ScenarioSchema() {}

  /**
   * Writes the file.
   *
   * @param args the folder to write it into
   */
  public static void main(String[] args) throws IOException {
    SchemaFile.ofOne("scenario", shape()).write(Path.of(args[0]));
  }

  private static Shape shape() {
    Findings findings = new Findings();
    Shape shape = new Shape();
    new ScenarioReader(Optional.empty(), BaseAccounts.of(List.of(), findings), findings)
        .read(Fields.recording(shape, findings), 0);
    return shape;
  }
}
