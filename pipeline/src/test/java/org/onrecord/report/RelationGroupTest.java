package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.runfolder.RelationEntry;

class RelationGroupTest {

  @Test
  void claimsThatAgreeThroughAThirdStandTogether() {
    List<RelationGroup> groups =
        RelationGroup.joined(List.of(same("a", "b"), same("x", "y"), same("c", "b")));
    assertThat(groups)
        .extracting(RelationGroup::claims)
        .containsExactly(List.of("a", "b", "c"), List.of("x", "y"));
    assertThat(groups.get(0).relations()).hasSize(2);
  }

  @Test
  void groupsThatMeetLateBecomeOne() {
    assertThat(
            RelationGroup.joined(
                List.of(same("a", "b"), same("c", "d"), same("d", "a"), same("e", "f"))))
        .extracting(RelationGroup::claims)
        .containsExactly(List.of("a", "b", "c", "d"), List.of("e", "f"));
  }

  @Test
  void conflictsStayPairs() {
    assertThat(RelationGroup.single(List.of(same("a", "b"), same("b", "c")))).hasSize(2);
  }

  private static RelationEntry same(String first, String second) {
    return new RelationEntry(
        first + second,
        "same",
        List.of(first, second),
        "archive",
        "",
        JsonNodeFactory.instance.objectNode(),
        "");
  }
}
