package org.onboardingrules.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.tools.ToolProvider;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.authoring.fact.Facts;

/**
 * The evaluator with one place of its source changed: the changed class is compiled, and the
 * evaluator loaded a second time around it. Facts and conclusions are the same for both.
 */
final class BrokenEvaluator extends ClassLoader {

  private static final Path SOURCES = Path.of("src/main/java/org/onboardingrules");
  private static final List<String> OWN =
      List.of(
          "org.onboardingrules.rule.",
          "org.onboardingrules.term.Truth",
          EvaluatorAlone.class.getName(),
          RuleFiles.class.getName());

  private final Path changed;

  private BrokenEvaluator(Path changed) {
    super(BrokenEvaluator.class.getClassLoader());
    this.changed = changed;
  }

  /**
   * What the evaluator concludes by rules if its source says something else.
   *
   * @param file the source file, below the base package
   * @param text what it says in just one place
   * @param folder where to compile
   */
  static Function<List<String>, Function<Facts, Set<Conclusion>>> of(
      String file, String text, String other, Path folder) throws Exception {
    String source = Files.readString(SOURCES.resolve(file));
    if (source.split(java.util.regex.Pattern.quote(text), -1).length != 2) {
      throw new AssertionError(file + " does not say `" + text + "` once: change the line here");
    }
    compile(file, source.replace(text, other), folder);
    Class<?> evaluator =
        Class.forName(EvaluatorAlone.class.getName(), true, new BrokenEvaluator(folder));
    @SuppressWarnings("unchecked") // it implements just this
    Function<List<String>, Function<Facts, Set<Conclusion>>> judge =
        (Function<List<String>, Function<Facts, Set<Conclusion>>>)
            evaluator.getDeclaredConstructor().newInstance();
    return judge;
  }

  private static void compile(String file, String source, Path folder) throws IOException {
    Path written = folder.resolve("source").resolve(Path.of(file).getFileName());
    Files.createDirectories(written.getParent());
    Files.writeString(written, source);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "-parameters",
                "-classpath",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "-d",
                folder.toString(),
                written.toString());
    if (status != 0) {
      throw new AssertionError("does not compile: " + source);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (OWN.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defined(name) : loaded;
    }
  }

  private Class<?> defined(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    Path own = changed.resolve(file);
    try (InputStream in =
        Files.exists(own) ? Files.newInputStream(own) : getParent().getResourceAsStream(file)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
