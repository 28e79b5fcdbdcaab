package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;

/** Asserts on the elements of a collection when the pipeline runs, with AssertJ. */
final class Elements {

  private Elements() {}

  /** A check that travels with the pipeline. */
  interface Check<T> extends Consumer<Iterable<T>>, Serializable {}

  static <T> void of(PCollection<T> collection, Check<T> check) {
    SerializableFunction<Iterable<T>, Void> checker =
        elements -> {
          check.accept(elements);
          return null;
        };
    PAssert.that(collection).satisfies(checker);
  }

  static <T> void areNone(PCollection<T> collection) {
    of(collection, elements -> assertThat(elements).isEmpty());
  }
}
