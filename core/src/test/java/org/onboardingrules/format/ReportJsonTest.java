package org.onboardingrules.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.ValidationReport;

class ReportJsonTest {

  @Test
  void json_keeps_its_form() {
    assertThat(ReportJson.write(ReportSamples.report()) + "\n")
        .isEqualTo(Golden.text("report.json"));
  }

  @Test
  void a_clean_report_has_no_findings() {
    assertThat(ReportJson.write(ValidationReport.CLEAN))
        .isEqualTo(
            """
            {
              "summary": {
                "errors": 0,
                "warnings": 0,
                "notes": 0
              },
              "findings": []
            }""");
  }
}
