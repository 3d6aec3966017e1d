package org.onboardingrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The machinery behind many accounts, on numbers. */
class ReadAheadTest {

  private static final int THREADS = 4;
  private static final int MOST = THREADS * ReadAhead.PER_THREAD;

  private final AtomicInteger read = new AtomicInteger();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  private Stream<Integer> endless() {
    return Stream.iterate(0, i -> i + 1).peek(i -> read.incrementAndGet());
  }

  private Stream<String> results(Stream<Integer> source) {
    return results(source, i -> "result " + i);
  }

  private Stream<String> results(Stream<Integer> source, Function<Integer, String> function) {
    return ReadAhead.results(
        source,
        THREADS,
        number -> {
          threads.add(Thread.currentThread());
          return function.apply(number);
        });
  }

  private static List<String> expected(int number) {
    return IntStream.range(0, number).mapToObj(i -> "result " + i).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Threads that stay are seen to stay, after a time in which any machine has ended them. */
  private void assertThatThreadsEnd() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join(60_000);
      assertThat(thread.isAlive()).as(thread.getName()).isFalse();
    }
    assertThat(threads).isNotEmpty();
  }

  @Test
  void nothing_is_read_before_a_result_is_asked_for() {
    Stream<String> results = results(endless());
    assertThat(read).hasValue(0);

    assertThat(results.findFirst()).contains("result 0");
    assertThat(read).hasValue(MOST);
  }

  @Test
  void results_come_in_the_order_of_the_source_where_the_first_is_done_last() {
    CountDownLatch others = new CountDownLatch(MOST - 1);
    Queue<Integer> done = new ConcurrentLinkedQueue<>();

    List<String> results =
        results(
                endless().limit(MOST),
                number -> {
                  if (number == 0) {
                    await(others);
                  }
                  done.add(number);
                  others.countDown();
                  return "result " + number;
                })
            .toList();

    assertThat(results).isEqualTo(expected(MOST));
    assertThat(List.copyOf(done).get(MOST - 1)).isZero();
  }

  @Test
  void as_many_are_worked_on_at_once_as_asked_for_and_no_more() {
    CountDownLatch together = new CountDownLatch(THREADS);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    List<String> results =
        results(
                endless().limit(100),
                number -> {
                  most.accumulateAndGet(now.incrementAndGet(), Math::max);
                  together.countDown();
                  await(together);
                  now.decrementAndGet();
                  return "result " + number;
                })
            .toList();

    assertThat(results).isEqualTo(expected(100));
    assertThat(most).hasValue(THREADS);
    assertThat(threads).hasSizeGreaterThanOrEqualTo(THREADS);
  }

  @Test
  void no_more_is_read_ahead_than_two_for_each_thread() {
    List<Integer> ahead = new ArrayList<>();
    AtomicInteger given = new AtomicInteger();

    results(endless())
        .limit(1_000)
        .forEach(result -> ahead.add(read.get() - given.getAndIncrement()));

    assertThat(ahead).hasSize(1_000).containsOnly(MOST);
  }

  @Test
  void only_the_caller_reads_the_source() {
    Set<Thread> readers = ConcurrentHashMap.newKeySet();
    Stream<Integer> source = endless().limit(50).peek(i -> readers.add(Thread.currentThread()));

    assertThat(results(source.parallel()).toList()).isEqualTo(expected(50));
    assertThat(readers).containsExactly(Thread.currentThread());
    assertThat(threads).doesNotContain(Thread.currentThread());
  }

  @Test
  void a_parallel_stream_of_results_keeps_order_and_bound() {
    assertThat(results(endless().limit(500)).parallel().toList()).isEqualTo(expected(500));
    assertThat(results(endless()).parallel().limit(3).toList()).isEqualTo(expected(3));
  }

  @Test
  void what_the_source_throws_comes_after_the_results_before_it() {
    Stream<Integer> source =
        endless()
            .peek(
                i -> {
                  if (i == 5) {
                    throw new IllegalStateException("the cursor is gone");
                  }
                });
    Iterator<String> results = results(source).iterator();

    for (String result : expected(5)) {
      assertThat(results.next()).isEqualTo(result);
    }
    assertThatIllegalStateException()
        .isThrownBy(results::hasNext)
        .withMessage("the cursor is gone");
  }

  @Test
  void an_error_and_an_exception_of_the_function_reach_the_caller_in_their_place() {
    Iterator<String> results =
        results(
                endless(),
                number -> {
                  if (number == 1) {
                    throw new OutOfMemoryError("in a test");
                  } else if (number == 2) {
                    throw new NullPointerException("account");
                  }
                  return "result " + number;
                })
            .iterator();

    assertThat(results.next()).isEqualTo("result 0");
    assertThatExceptionOfType(OutOfMemoryError.class)
        .isThrownBy(results::next)
        .withMessage("in a test");
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(results::next);
  }

  @Test
  void threads_are_daemons_with_a_name_and_end_with_the_source() throws InterruptedException {
    Set<String> names = ConcurrentHashMap.newKeySet();

    results(
            endless().limit(20),
            number -> {
              names.add(Thread.currentThread().getName());
              return Thread.currentThread().isDaemon() ? "daemon" : "user";
            })
        .forEach(kind -> assertThat(kind).isEqualTo("daemon"));

    assertThat(names).allMatch(name -> name.matches(ReadAhead.THREAD_NAME + "[1-4]"));
    assertThatThreadsEnd();
  }

  @Test
  void threads_end_where_the_results_are_left_half_read_and_never_closed()
      throws InterruptedException {
    assertThat(results(endless()).limit(3).toList()).isEqualTo(expected(3));

    assertThatThreadsEnd();
  }

  @Test
  void closing_drops_what_is_not_begun_ends_the_threads_and_closes_the_source()
      throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(THREADS);
    AtomicInteger worked = new AtomicInteger();
    Stream<String> results =
        results(
            endless().onClose(closed::countDown),
            number -> {
              worked.incrementAndGet();
              if (number > 0) {
                begun.countDown();
                await(closed);
              }
              return "result " + number;
            });

    Iterator<String> iterator = results.iterator();
    assertThat(iterator.next()).isEqualTo("result 0");
    await(begun);
    results.close();

    assertThat(closed.getCount()).isZero();
    assertThatIllegalStateException()
        .isThrownBy(iterator::next)
        .withMessage("the stream of results is closed");
    assertThatThreadsEnd();
    assertThat(worked).hasValue(1 + THREADS);
  }

  @Test
  void who_waits_for_a_result_while_another_thread_closes_is_let_go() throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Stream<String> results =
        ReadAhead.results(
            endless(),
            1,
            number -> {
              if (number == 1) {
                busy.countDown();
                await(release);
              }
              return "result " + number;
            });
    List<String> given = new ArrayList<>();
    List<RuntimeException> thrown = new ArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                results.forEach(given::add);
              } catch (IllegalStateException e) {
                thrown.add(e);
              }
            });

    reader.start();
    await(busy);
    results.close();
    release.countDown();
    reader.join();

    assertThat(given).isEqualTo(expected(2).subList(0, given.size()));
    assertThat(thrown).hasSize(1);
  }

  @Test
  void an_interrupt_loses_no_result_and_stays_set() {
    Thread.currentThread().interrupt();

    List<String> results = results(endless().limit(50)).toList();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(results).isEqualTo(expected(50));
  }

  @Test
  void an_empty_source_has_no_results() {
    assertThat(results(Stream.empty()).toList()).isEmpty();
    assertThat(threads).isEmpty();
  }
}
