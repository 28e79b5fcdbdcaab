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
 * Puts what it makes of each element into buckets, to be grouped by them; see {@link Batch}.
 *
 * @param <I> the elements
 * @param <T> the records that go into the buckets
 */
abstract class BatchFn<I, T> extends DoFn<I, KV<String, byte[]>> {

  private static final long serialVersionUID = 1L;

  private transient @Nullable Batch<T> batch;

  /** Takes a record into some buckets. */
  @FunctionalInterface
  interface Taker<T> {
    void take(Collection<String> buckets, T record) throws IOException;
  }

  abstract Codec<T> codec();

  abstract void spread(I element, Taker<T> into) throws IOException;

  @StartBundle
  public final void startBundle() {
    batch = new Batch<>(codec());
  }

  @ProcessElement
  public final void process(@Element I element) throws IOException {
    spread(element, started()::add);
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
