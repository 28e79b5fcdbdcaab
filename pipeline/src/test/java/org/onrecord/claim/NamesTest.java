package org.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void legalFormsArticlesAccentsAndStopsDoNotTellNamesApart() {
    assertThat(Names.normal("Vexcorp, Inc.")).isEqualTo("vexcorp");
    assertThat(Names.normal("The Harbor Museum")).isEqualTo("harbor museum");
    assertThat(Names.normal("Café Noël S.A.")).isEqualTo("cafe noel");
    assertThat(Names.normal("O’Brien")).isEqualTo(Names.normal("O'Brien"));
  }

  @Test
  void aNameThatIsOnlyALegalFormStays() {
    assertThat(Names.normal("Co.")).isEqualTo("co");
    assertThat(Names.normal("The Company")).isEqualTo("company");
  }

  @Test
  void theKindOfAPlaceDoesNotTellItFromAnother() {
    assertThat(Names.normal("City of Tarnby")).isEqualTo("tarnby");
    assertThat(Names.normal("the town of Upper Tarnby")).isEqualTo("upper tarnby");
    assertThat(Names.normal("University of Tarnby")).isEqualTo("university of tarnby");
    assertThat(Names.normal("State of")).isEqualTo("state of");
  }

  @Test
  void aNameWithoutLettersStaysAsItIs() {
    assertThat(Names.normal("!!!")).isEqualTo("!!!");
  }

  @Test
  void aPersonAndAFirmOfOneNameAreTwo() {
    Participant person = new Participant("Ashby", "PERSON");
    Participant firm = new Participant("Ashby", "ORGANIZATION");
    assertThat(Names.key(person)).isNotEqualTo(Names.key(firm));
  }

  @Test
  void claimsMeetUnderANameWhateverItIsTakenFor() {
    Participant person = new Participant("Vexcorp", "PERSON");
    Participant firm = new Participant("Vexcorp Inc.", "ORGANIZATION");
    assertThat(Names.matter(person)).isEqualTo(Names.matter(firm));
    assertThat(Names.matter(Participant.unnamed("vexcorp"))).isNotEqualTo(Names.matter(firm));
  }
}
