package org.onboardingrules.cli.result;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onboardingrules.assessment.Assessment;
import org.onboardingrules.cli.account.Wanted;
import org.onboardingrules.data.result.ResultFormat;
import org.onboardingrules.data.result.ResultWriter;
import org.onboardingrules.engine.AccountResult;
import org.onboardingrules.portfolio.Portfolio;
import org.onboardingrules.term.Language;

/**
 * What comes out of assessing: takes the results one after the other, prints them and writes them
 * to files. Holds no more assessments than are to be shown. Mutable; used by one thread.
 */
public final class Results implements AutoCloseable {

  /** Problems beyond these are counted only. */
  private static final int MOST_PROBLEMS = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Wanted wanted;
  private final Answers answers;
  private final Progress progress;
  private final List<ResultWriter> files = new ArrayList<>();
  private long refused;

  /**
   * Opens the files.
   *
   * @param criteria the ids of the pack's criteria in the order in which they are told
   * @throws IOException if a file cannot be written; the message says which and why
   */
  public Results(
      Output output,
      List<String> criteria,
      Language language,
      Progress progress,
      PrintWriter out,
      PrintWriter err)
      throws IOException {
    this.out = out;
    this.err = err;
    this.progress = progress;
    this.wanted = new Wanted(output.accounts);
    this.answers = answers(output, criteria, language);
    try {
      for (Path file : output.files) {
        files.add(ResultWriter.to(file));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private Answers answers(Output output, List<String> criteria, Language language) {
    boolean all = wanted.isEmpty();
    return switch (output.format) {
      case TEXT ->
          new PortfolioAnswers(new Portfolio(criteria, output.top), language, output.brief, out);
      case JSON -> new JsonAnswers(all, out);
      case JSONL -> new RowAnswers(all, ResultWriter.to(out, ResultFormat.JSON_LINES));
      case CSV -> new RowAnswers(all, ResultWriter.to(out, ResultFormat.CSV));
    };
  }

  /**
   * Takes what came of an account.
   *
   * @param labels what else the account is known by, such as device and channel
   * @throws UncheckedIOException if it cannot be written
   */
  public void accept(AccountResult result, Map<String, String> labels) {
    result.match(
        done -> {
          take(done.assessment(), labels);
          return true;
        },
        this::refuse);
    progress.step();
  }

  private void take(Assessment assessment, Map<String, String> labels) {
    try {
      answers.add(assessment, labels, wanted.isWanted(assessment.accountId()));
      for (ResultWriter file : files) {
        file.write(assessment);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean refuse(AccountResult.NotAssessed result) {
    refused++;
    if (wanted.isWanted(result.accountId()) || refused <= MOST_PROBLEMS) {
      progress.clear();
      err.println(result.problem());
    }
    return false;
  }

  /**
   * Prints what is left to print, and puts the files in their places.
   *
   * @return whether every account was assessed, and all that were asked for came by
   * @throws IOException if something cannot be written
   */
  public boolean finish() throws IOException {
    progress.clear();
    answers.finish();
    for (ResultWriter file : files) {
      file.finish();
    }
    if (out.checkError()) {
      throw new IOException("cannot write to standard output");
    }
    if (refused > MOST_PROBLEMS) {
      err.println("and " + (refused - MOST_PROBLEMS) + " more accounts that could not be assessed");
    }
    List<String> complaints = wanted.complaints();
    complaints.forEach(err::println);
    return refused == 0 && complaints.isEmpty();
  }

  /** Leaves no half file behind. */
  @Override
  public void close() throws IOException {
    progress.clear();
    for (ResultWriter file : files) {
      file.close();
    }
  }
}
