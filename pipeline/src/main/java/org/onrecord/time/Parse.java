package org.onrecord.time;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a grammar rule read at a place.
 *
 * @param end one past the last word read
 */
record Parse<T>(T value, int end) {

  static <T> Optional<Parse<T>> of(T value, int end) {
    return Optional.of(new Parse<>(value, end));
  }

  <R> Parse<R> map(Function<T, R> change) {
    return new Parse<>(change.apply(value), end);
  }

  Parse<T> upTo(int newEnd) {
    return new Parse<>(value, newEnd);
  }

  /** The parse that reads further; the first one when both end at the same place. */
  static <T> Optional<Parse<T>> longer(Optional<Parse<T>> first, Optional<Parse<T>> second) {
    if (first.isEmpty()) {
      return second;
    }
    boolean further = second.isPresent() && second.get().end() > first.get().end();
    return further ? second : first;
  }
}
