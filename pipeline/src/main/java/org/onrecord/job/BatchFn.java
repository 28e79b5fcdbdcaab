package org.onrecord.job;

import java.io.IOException;
import java.util.Collection;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;
import org.onrecord.codec.Codec;

/**
 * Puts what it makes of each element into the buckets of its keys, to be grouped by them; see
 * {@link Batch}.
 *
 * @param <I> the elements
 * @param <T> the records that go into the buckets
 */
abstract class BatchFn<I, T> extends DoFn<I, KV<String, byte[]>> {

  private static final long serialVersionUID = 1L;

  private final Buckets buckets;
  private final Class<T> type;
  private transient @Nullable Batch<T> batch;

  BatchFn(Buckets buckets, Class<T> type) {
    this.buckets = buckets;
    this.type = type;
  }

  /** Takes a record under its keys. */
  @FunctionalInterface
  interface Taker<T> {
    void take(Collection<String> keys, T record) throws IOException;
  }

  abstract void spread(I element, Taker<T> into) throws IOException;

  @StartBundle
  public final void startBundle() {
    batch = new Batch<>(Codec.of(type));
  }

  @ProcessElement
  public final void process(@Element I element) throws IOException {
    Batch<T> into = started();
    spread(
        element,
        (keys, record) -> into.add(keys.stream().map(buckets::of).distinct().toList(), record));
  }

  @FinishBundle
  public final void finishBundle(FinishBundleContext context) {
    started()
        .flush(
            (bucket, records) ->
                context.output(
                    KV.of(bucket, records),
                    BoundedWindow.TIMESTAMP_MIN_VALUE,
                    GlobalWindow.INSTANCE));
  }

  private Batch<T> started() {
    if (batch == null) {
      throw new IllegalStateException("no bundle was started");
    }
    return batch;
  }
}
