package org.onboardingrules.check;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onboardingrules.diagnostic.Finding;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationReport;
import org.onboardingrules.format.AccountFiles;
import org.onboardingrules.pack.PackReading;
import org.onboardingrules.source.SourceText;

/**
 * The sample pack of the documentation with some lines changed, as Markdown tells it: blocks of
 * {@code diff} say what to change, and a block of {@code text} holds the report to the letter.
 *
 * <pre>{@code
 * --- pack.yaml
 * -  onboarding: { length: 60, unit: days }
 * +  onboarding: { length: 60, unit: dayz }
 * }</pre>
 *
 * <p>The lines with a minus, or a blank for lines that stay, must stand in the file one after
 * another, once. A file that is not there is made of the lines with a plus; {@code --- delete FILE}
 * takes one away, and {@code --- FILE in ISO-8859-1} writes it in another encoding. A file {@code
 * accounts.yaml} is reported on as accounts.
 */
public final class BrokenPack {

  private static final Path SAMPLE = Path.of("../docs/findings/sample");
  private static final Pattern DIFF = Pattern.compile("(?s)```diff\n(.*?)\n```");
  private static final Pattern REPORT = Pattern.compile("(?s)(?<=```text\n).*?(?=```)");
  private static final Pattern FILE =
      Pattern.compile("--- (?<delete>delete )?(?<file>\\S+)(?: in (?<charset>\\S+))?");

  private final Path pack;

  private BrokenPack(Path pack) {
    this.pack = pack;
  }

  /** Returns the report on the sample pack as a page changes it, laid out in an empty folder. */
  public static ValidationReport report(String page, Path folder) throws IOException {
    Path pack = folder.resolve("sample");
    copy(SAMPLE, pack);
    BrokenPack broken = new BrokenPack(pack);
    for (String diff : diffs(page)) {
      broken.change(diff.lines().toList());
    }
    Findings findings = new Findings();
    for (Finding found : PackCheck.of(PackReading.of(pack)).report().findings()) {
      String message = found.message().replace(folder + File.separator, "");
      findings.add(found.code(), found.where(), message, found.help());
    }
    Path accounts = pack.resolve("accounts.yaml");
    if (Files.exists(accounts)) {
      SourceText text = SourceText.of("sample/accounts.yaml", Files.readString(accounts));
      findings.addAll(AccountFiles.read(text).report());
    }
    return findings.report();
  }

  /** Returns the report that a page shows. */
  public static String shown(String page) {
    Matcher report = REPORT.matcher(page);
    if (!report.find()) {
      throw new AssertionError("no block of text in\n" + page);
    }
    return report.group();
  }

  /** Returns a page that shows another report. */
  public static String showing(String page, ValidationReport report) {
    return REPORT.matcher(page).replaceFirst(Matcher.quoteReplacement(report.toString()));
  }

  /** Returns what a page changes, a block each. */
  public static List<String> diffs(String page) {
    return DIFF.matcher(page).results().map(result -> result.group(1)).toList();
  }

  private void change(List<String> diff) throws IOException {
    int next = 0;
    while (next < diff.size()) {
      Matcher head = FILE.matcher(diff.get(next));
      if (!head.matches()) {
        throw new AssertionError("not the name of a file: " + diff.get(next));
      }
      int end = next + 1;
      while (end < diff.size() && !diff.get(end).startsWith("--- ")) {
        end++;
      }
      change(head, diff.subList(next + 1, end));
      next = end;
    }
  }

  private void change(Matcher head, List<String> lines) throws IOException {
    Path file = pack.resolve(head.group("file")).normalize();
    if (head.group("delete") != null) {
      Files.delete(file);
      return;
    }
    String text = Files.exists(file) ? Files.readString(file) : "";
    for (List<String> hunk : hunks(lines)) {
      text = changed(text, hunk);
    }
    Files.createDirectories(file.getParent());
    String charset = head.group("charset");
    Files.writeString(
        file, text, charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset));
  }

  private static List<List<String>> hunks(List<String> lines) {
    List<List<String>> hunks = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : lines) {
      if (line.equals("@@")) {
        hunks.add(new ArrayList<>());
      } else {
        hunks.get(hunks.size() - 1).add(line);
      }
    }
    return hunks;
  }

  private static String changed(String text, List<String> hunk) {
    String before = lines(hunk, "-");
    String after = lines(hunk, "+");
    int at = text.indexOf(before);
    if (at < 0 || (!before.isEmpty() && text.indexOf(before, at + 1) >= 0)) {
      throw new AssertionError("these lines do not stand there once:\n" + before);
    }
    return before.isEmpty()
        ? text + after
        : text.substring(0, at) + after + text.substring(at + before.length());
  }

  /** The lines that stay, and those with a sign, without it. */
  private static String lines(List<String> hunk, String sign) {
    StringBuilder text = new StringBuilder();
    hunk.stream()
        .filter(line -> line.startsWith(" ") || line.startsWith(sign))
        .forEach(line -> text.append(line.substring(1)).append('\n'));
    return text.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
