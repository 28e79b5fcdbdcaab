package org.onrecord.job;

import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.SetCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine;

/** The ids of a run's articles as one value. */
final class ArticleIds extends Combine.CombineFn<String, Set<String>, Set<String>> {

  private static final long serialVersionUID = 1L;

  @Override
  public Set<String> createAccumulator() {
    return new HashSet<>();
  }

  @Override
  public Set<String> addInput(Set<String> ids, String id) {
    ids.add(id);
    return ids;
  }

  @Override
  public Set<String> mergeAccumulators(Iterable<Set<String>> parts) {
    Set<String> all = new HashSet<>();
    parts.forEach(all::addAll);
    return all;
  }

  @Override
  public Set<String> extractOutput(Set<String> ids) {
    return ids;
  }

  @Override
  public Coder<Set<String>> getAccumulatorCoder(CoderRegistry registry, Coder<String> ids)
      throws CannotProvideCoderException {
    return SetCoder.of(StringUtf8Coder.of());
  }

  @Override
  public Coder<Set<String>> getDefaultOutputCoder(CoderRegistry registry, Coder<String> ids)
      throws CannotProvideCoderException {
    return SetCoder.of(StringUtf8Coder.of());
  }
}
