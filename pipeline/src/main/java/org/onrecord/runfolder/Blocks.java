package org.onrecord.runfolder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/**
 * Blocks of articles that several threads read and work on. What comes of them is taken in their
 * order, and no more of it is kept than the threads are ahead.
 *
 * @param <T> what comes of a block
 */
final class Blocks<T> {

  /** Reads a block and works on it. */
  interface Reader<T> {
    T read(int number, List<String> articleIds) throws IOException;
  }

  private final Reader<T> reader;
  private final RunFolder.BlockTaker<T> taker;
  private final Deque<Future<T>> ahead = new ArrayDeque<>();

  Blocks(Reader<T> reader, RunFolder.BlockTaker<T> taker) {
    this.reader = reader;
    this.taker = taker;
  }

  void forEach(List<List<String>> blocks, int threads) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "reading blocks");
              thread.setDaemon(true);
              return thread;
            });
    try {
      for (int at = 0; at < blocks.size(); at++) {
        int number = at;
        ahead.add(workers.submit(() -> reader.read(number, blocks.get(number))));
        if (ahead.size() > threads) {
          take(ahead.remove());
        }
      }
      while (!ahead.isEmpty()) {
        take(ahead.remove());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private void take(Future<T> block) throws IOException {
    try {
      taker.take(block.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a run folder was read");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException failed) {
        throw failed;
      }
      if (cause instanceof RuntimeException failed) {
        throw failed;
      }
      if (cause instanceof Error failed) {
        throw failed;
      }
      throw new IllegalStateException("a block of articles could not be worked on", cause);
    }
  }

  /**
   * Cuts a list into blocks of about the same size.
   *
   * @param size what a block is to have at least, but for the last
   */
  static List<List<String>> of(List<String> ids, ToIntFunction<String> sizes, int size) {
    List<List<String>> blocks = new ArrayList<>();
    List<String> block = new ArrayList<>();
    long filled = 0;
    for (String id : ids) {
      block.add(id);
      filled += sizes.applyAsInt(id);
      if (filled >= size) {
        blocks.add(List.copyOf(block));
        block.clear();
        filled = 0;
      }
    }
    if (!block.isEmpty()) {
      blocks.add(List.copyOf(block));
    }
    return blocks;
  }
}
