package org.onrecord.job;

import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The Beam runners that a run can use. */
public enum Engine {
  /** Runs inside this process. */
  DIRECT {
    @Override
    PipelineOptions options(int parallelism) {
      DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
      options.setRunner(DirectRunner.class);
      // Copies and compares every element to find stages that change their input: for tests only.
      options.setEnforceImmutability(false);
      options.setEnforceEncodability(false);
      options.setTargetParallelism(parallelism);
      options.setBlockOnRun(false);
      return options;
    }
  };

  /**
   * Options for a run whose {@code run()} returns at once.
   *
   * @param parallelism how many elements are worked on at a time, where the engine lets us choose
   */
  abstract PipelineOptions options(int parallelism);
}
