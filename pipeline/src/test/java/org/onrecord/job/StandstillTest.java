package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StandstillTest {

  private long now;
  private long worked;
  private final Standstill standstill = new Standstill(() -> now, () -> worked);

  /** Asks every second. */
  private boolean after(Duration time, Duration work) {
    boolean reached = false;
    for (long second = 0; second < time.toSeconds(); second++) {
      now += Duration.ofSeconds(1).toNanos();
      worked += work.toNanos() / time.toSeconds();
      reached = standstill.isReached();
    }
    return reached;
  }

  @Test
  void aProcessThatWasHaltedIsGivenTimeAgain() {
    now += Duration.ofHours(8).toNanos();
    assertThat(standstill.isReached()).isFalse();
    assertThat(after(Duration.ofMinutes(4), Duration.ZERO)).isFalse();
    assertThat(after(Duration.ofMinutes(2), Duration.ZERO)).isTrue();
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
