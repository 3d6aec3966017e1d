package org.onboardingrules.internal.drools;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.internal.builder.InternalKieBuilder;
import org.onboardingrules.authoring.conclusion.Conclusion;
import org.onboardingrules.diagnostic.FindingCode;
import org.onboardingrules.diagnostic.Findings;
import org.onboardingrules.diagnostic.ValidationException;
import org.onboardingrules.rule.model.Rule;

/**
 * Compiles rules with Drools into a rule base of its own class loader.
 *
 * <p>The executable model is compiled, its class bytes are taken, and the rule base is built from
 * them directly: no container, nothing left in Drools' repository, nothing shared between packs.
 */
public final class DroolsCompiler {

  /** Drools keeps static caches while it compiles, so one pack is compiled at a time. */
  private static final Object ONE_AT_A_TIME = new Object();

  private static final AtomicLong NUMBER = new AtomicLong();
  private static final String MODEL_LIST = "drools-model";
  private static final String MODEL_VERSION = "Drools-Model-Version";

  private DroolsCompiler() {}

  /**
   * Compiles rules.
   *
   * @param strata the rules, those to settle first first
   * @return the compiled rules, ready to fire
   * @throws ValidationException if Drools refuses a rule, naming it and its place
   */
  public static DroolsRules compile(List<List<Rule>> strata) throws ValidationException {
    Map<String, Rule> byName = new LinkedHashMap<>();
    Map<String, String> files = new LinkedHashMap<>();
    for (int layer = 0; layer < strata.size(); layer++) {
      for (Rule rule : strata.get(layer)) {
        for (Rule alternative : Alternatives.of(rule)) {
          String name = "rule-" + byName.size();
          byName.put(name, rule);
          files.put(pathOf(name), DrlWriter.write(alternative, name, strata.size() - layer));
        }
      }
    }
    synchronized (ONE_AT_A_TIME) {
      return new DroolsRules(ruleBase(files, byName), byName);
    }
  }

  static String pathOf(String name) {
    return "src/main/resources/onboarding/rules/" + name + ".drl";
  }

  static KieBase ruleBase(Map<String, String> files, Map<String, Rule> byName)
      throws ValidationException {
    try {
      return assembled(files);
    } catch (Refusal refusal) {
      Culprits culprits = new Culprits(names -> assembled(filesOf(names, files)));
      Findings findings = new Findings();
      culprits.among(List.copyOf(byName.keySet()), refusal).stream()
          .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
          .distinct()
          .forEach(rule -> report(rule, findings));
      throw new ValidationException(findings.report());
    }
  }

  private static Map<String, String> filesOf(List<String> names, Map<String, String> files) {
    Map<String, String> some = new LinkedHashMap<>();
    names.stream().map(DroolsCompiler::pathOf).forEach(path -> some.put(path, files.get(path)));
    return some;
  }

  /** Drools also fails where it should refuse; whatever it throws is a refusal. */
  private static KieBase assembled(Map<String, String> files) throws Refusal {
    KieServices services = KieServices.Factory.get();
    ReleaseId id = services.newReleaseId("onboarding", "pack-" + NUMBER.incrementAndGet(), "1");
    try {
      InternalKieModule module = build(services, id, files);
      GeneratedClasses classes = new GeneratedClasses(classBytes(module), parent());
      return KieBaseBuilder.createKieBaseFromModel(
          models(module, classes), configuration(services, classes));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  /** Equality makes conclusions a set by value; facts are equal by identity, so they stay apart. */
  @SuppressWarnings("deprecation") // the only way to say which class loader a rule base has
  private static KieBaseConfiguration configuration(KieServices services, ClassLoader classes) {
    KieBaseConfiguration configuration = services.newKieBaseConfiguration(null, classes);
    configuration.setOption(EqualityBehaviorOption.EQUALITY);
    return configuration;
  }

  private static ClassLoader parent() {
    return Conclusion.class.getClassLoader();
  }

  private static InternalKieModule build(
      KieServices services, ReleaseId id, Map<String, String> files) throws Refusal {
    KieFileSystem system = services.newKieFileSystem();
    system.generateAndWritePomXML(id);
    files.forEach(system::write);
    InternalKieBuilder builder = (InternalKieBuilder) services.newKieBuilder(system, parent());
    builder.withKModuleModel(services.newKieModuleModel()).buildAll(ExecutableModelProject.class);
    List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
    if (!messages.isEmpty()) {
      throw new Refusal(
          messages.stream().map(DroolsCompiler::textOf).collect(Collectors.joining("\n")));
    }
    return (InternalKieModule) builder.getKieModule();
  }

  private static String textOf(Message message) {
    return message.getPath() + " " + message.getText();
  }

  /** The profile should leave nothing for Drools to refuse; if it does, the rule is shown. */
  private static void report(Rule rule, Findings findings) {
    findings.add(
        FindingCode.ENGINE_REFUSED,
        rule.at(),
        "the engine refuses the rule `" + rule.name() + "`",
        "write its conditions in another way, and report this rule: the profile should not let it"
            + " pass");
  }

  private static Map<String, byte[]> classBytes(InternalKieModule module) {
    Map<String, byte[]> classes = new HashMap<>();
    for (String file : module.getFileNames()) {
      if (file.endsWith(".class")) {
        classes.put(file, module.getBytes(file));
      }
    }
    return classes;
  }

  private static List<Model> models(InternalKieModule module, ClassLoader classes) {
    List<Model> models = new ArrayList<>();
    for (String file : module.getFileNames()) {
      if (file.endsWith(MODEL_LIST)) {
        String list = new String(module.getBytes(file), StandardCharsets.UTF_8);
        list.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith(MODEL_VERSION))
            .forEach(line -> models.add(model(line, classes)));
      }
    }
    return models;
  }

  private static Model model(String className, ClassLoader classes) {
    try {
      return (Model) classes.loadClass(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the model that Drools generated cannot be used", e);
    }
  }
}
