package org.onrecord.job;

/** Hears from time to time how far a run is. */
@FunctionalInterface
public interface Progress {

  Progress SILENT = (inputs, done) -> {};

  /**
   * @param inputs how many articles and rejections were read so far
   * @param done how many articles went through all language stages
   */
  void report(long inputs, long done);
}
