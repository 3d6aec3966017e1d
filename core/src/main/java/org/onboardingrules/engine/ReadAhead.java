package org.onboardingrules.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to the elements of a stream on threads of its own and gives the results in the
 * order of the elements. The thread that asks for results is the only one that reads the source; it
 * reads no more ahead than {@value #PER_THREAD} elements for each thread, and nothing before the
 * first result is asked for.
 *
 * <p>A thread without work ends after a second, so none is left behind when somebody takes a few
 * results, forgets the others and never closes. It is not divided: a parallel stream over it works
 * as a sequential one.
 *
 * @param <T> what is read
 * @param <R> what the function makes of it
 */
final class ReadAhead<T, R> implements Spliterator<R> {

  static final int PER_THREAD = 2;

  /** How the threads are called, before their number. */
  static final String THREAD_NAME = "onboarding-rules-assess-";

  private final Spliterator<T> source;
  private final Function<T, R> function;
  private final long most;
  private final ThreadPoolExecutor threads;
  private final Deque<Future<R>> ahead = new ArrayDeque<>();
  private boolean exhausted;
  private @Nullable RuntimeException fault;
  private volatile boolean closed;

  private ReadAhead(Spliterator<T> source, int parallelism, Function<T, R> function) {
    this.source = source;
    this.function = function;
    this.most = (long) PER_THREAD * parallelism;
    this.threads = threads(parallelism);
  }

  /**
   * Returns the results as a stream; closing it closes the source.
   *
   * @param parallelism the number of threads, 1 or more
   */
  static <T, R> Stream<R> results(Stream<T> source, int parallelism, Function<T, R> function) {
    Stream<T> inOrder = source.sequential();
    ReadAhead<T, R> results = new ReadAhead<>(inOrder.spliterator(), parallelism, function);
    return StreamSupport.stream(results, false).onClose(results::close).onClose(inOrder::close);
  }

  private static ThreadPoolExecutor threads(int number) {
    AtomicInteger made = new AtomicInteger();
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            number,
            number,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, THREAD_NAME + made.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    if (closed) {
      throw new IllegalStateException("the stream of results is closed");
    }
    readAhead();
    Future<R> next = ahead.poll();
    if (next != null) {
      action.accept(resultOf(next));
    } else if (fault != null) {
      throw fault;
    }
    return next != null;
  }

  /** Keeps what the source throws until the results of all that came before it are given. */
  private void readAhead() {
    try {
      while (!exhausted && ahead.size() < most) {
        exhausted = !source.tryAdvance(this::submit);
      }
    } catch (RuntimeException thrown) {
      fault = thrown;
      exhausted = true;
    }
    if (exhausted) {
      threads.shutdown();
    }
  }

  private void submit(T element) {
    ahead.add(threads.submit(() -> function.apply(element)));
  }

  /** An interrupt is left to the caller: no element is lost to it, and the flag is set again. */
  private static <R> R resultOf(Future<R> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw unchecked(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unchecked(ExecutionException failed) {
    Throwable cause = failed.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException thrown ? thrown : new IllegalStateException(cause);
  }

  /**
   * Drops what no thread has begun. What has begun runs to its end: an interrupt in the middle of
   * it could close a file that a class is being loaded from.
   */
  private void close() {
    closed = true;
    threads.shutdown();
    List<Runnable> dropped = new ArrayList<>();
    threads.getQueue().drainTo(dropped);
    dropped.forEach(task -> ((Future<?>) task).cancel(false));
  }

  @Override
  public @Nullable Spliterator<R> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }
}
