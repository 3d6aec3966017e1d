package org.onboardingrules.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.source.Snippet;

class GithubAnnotationsTest {

  @Test
  void what_would_end_a_value_or_a_line_is_escaped() {
    Findings findings = new Findings();
    findings.add(FindingCode.NO_PACK, Snippet.ofFile("p/x.yaml"), "50 %: a, b", "one\r\ntwo");

    assertThat(GithubAnnotations.of(findings.report(), "a,b:c%d"))
        .isEqualTo(
            "::error file=a%2Cb%3Ac%25d/p/x.yaml,line=1,col=1,title=OR1201 no pack at this place"
                + "::50 %25: a, b%0Ahelp: one%0D%0Atwo\n1 error\n");
    assertThat(GithubAnnotations.of(findings.report(), "")).startsWith("::error file=p/x.yaml,");
  }
}
