package org.onrecord.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

  private static boolean same(String one, String other) {
    List<String> some = List.of(one.split(" "));
    List<String> more = List.of(other.split(" "));
    assertThat(PersonNames.sameFullName(more, some))
        .isEqualTo(PersonNames.sameFullName(some, more));
    return PersonNames.sameFullName(some, more);
  }

  @Test
  void middleNamesInitialsAndShortFormsDoNotMatter() {
    assertThat(same("Ruth Marsh", "Ruth E Marsh")).isTrue();
    assertThat(same("Joe Marsh", "Joseph R Marsh")).isTrue();
    assertThat(same("J Marsh", "Joseph Marsh")).isTrue();
    assertThat(same("Dell Aqua", "Pia Dell Aqua")).isTrue();
  }

  @Test
  void otherGivenNamesMiddleInitialsAndGenerationsDo() {
    assertThat(same("Ruth Marsh", "Rose Marsh")).isFalse();
    assertThat(same("Karl A Marsh", "Karl B Marsh")).isFalse();
    assertThat(same("Karl Marsh", "Karl Marsh Jr")).isFalse();
    assertThat(same("Ruth Marsh", "Ruth Mash")).isFalse();
  }
}
