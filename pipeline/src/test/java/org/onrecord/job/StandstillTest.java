package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StandstillTest {

  private long now;
  private long worked;
  private final Standstill standstill = new Standstill(() -> now, () -> worked);

  private boolean after(Duration time, Duration work) {
    now += time.toNanos();
    worked += work.toNanos();
    return standstill.isReached();
  }

  @Test
  void aProcessThatOnlyWaitsStandsStillOnceTheLimitIsReached() {
    assertThat(after(Duration.ofMinutes(4), Duration.ofSeconds(1))).isFalse();
    assertThat(after(Duration.ofMinutes(2), Duration.ofSeconds(1))).isTrue();
  }

  @Test
  void workInBetweenBeginsTheTimeAnew() {
    assertThat(after(Duration.ofMinutes(4), Duration.ofMinutes(1))).isFalse();
    assertThat(after(Duration.ofMinutes(4), Duration.ofSeconds(1))).isFalse();
    assertThat(after(Duration.ofMinutes(4), Duration.ofMinutes(1))).isFalse();
  }

  @Test
  void aProcessWithOneBusyThreadNeverDoes() {
    for (int minute = 0; minute < 60; minute++) {
      assertThat(after(Duration.ofMinutes(1), Duration.ofMinutes(1))).isFalse();
    }
  }
}
