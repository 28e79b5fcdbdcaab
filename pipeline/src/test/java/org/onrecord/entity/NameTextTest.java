package org.onrecord.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTextTest {

  @Test
  void spellingsOfOneNameHaveOneKey() {
    assertThat(NameText.key("the  U.S.\nBoard")).isEqualTo("US Board");
    assertThat(NameText.key("O\u2019Hara")).isEqualTo("O'Hara");
    assertThat(NameText.key("Shop.com")).isEqualTo("Shop.com");
    assertThat(NameText.key("")).isEmpty();
  }

  @Test
  void onlyLongWordsInCapitalsAreCalmed() {
    assertThat(NameText.calm("NEW HARBOR")).isEqualTo("New Harbor");
    assertThat(NameText.calm("O'HARA")).isEqualTo("O'Hara");
    assertThat(NameText.calm("NATO")).isEqualTo("NATO");
    assertThat(NameText.calm("Nato")).isEqualTo("Nato");
  }
}
