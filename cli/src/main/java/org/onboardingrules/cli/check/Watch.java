package org.onboardingrules.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Waits for files to change. It looks every now and then, which works on every system and on
 * folders of containers and networks too; and lets a change settle, because editors write a file in
 * several steps.
 *
 * @param files what there is now
 * @param pause waits a moment; false to end
 */
record Watch(Supplier<Map<Path, String>> files, BooleanSupplier pause) {

  private static final long MILLIS = 300;

  /** Returns a watch on the files of a pack, which ends when its thread is interrupted. */
  static Watch on(PackFiles files) {
    return new Watch(files::states, Watch::sleep);
  }

  /**
   * Tells of each change until it is ended.
   *
   * @param known what there was when the files were last looked at
   * @param changed takes the files that changed, one at least
   */
  void run(Map<Path, String> known, Consumer<List<Path>> changed) {
    Map<Path, String> before = known;
    Map<Path, String> last = known;
    while (pause.getAsBoolean()) {
      Map<Path, String> now = files.get();
      if (now.equals(last) && !now.equals(before)) {
        List<Path> difference = difference(before, now);
        before = now;
        changed.accept(difference);
      }
      last = now;
    }
  }

  private static List<Path> difference(Map<Path, String> before, Map<Path, String> now) {
    Set<Path> all = new TreeSet<>(before.keySet());
    all.addAll(now.keySet());
    return all.stream().filter(file -> !Objects.equals(before.get(file), now.get(file))).toList();
  }

  private static boolean sleep() {
    try {
      Thread.sleep(MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
