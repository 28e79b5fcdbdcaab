package org.onrecord.runfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

  private static String text(String... records) throws JsonProcessingException {
    KnownWords words = new KnownWords();
    for (String json : records) {
      words.addAll(new ObjectMapper().readTree(json.replace('\'', '"')));
    }
    return words.text();
  }

  @Test
  void wordsStandAtTheirPlacesWhereverInTheRecordTheyAre() throws Exception {
    assertThat(
            text(
                "{'a':[{'mentions':[{'text':'Roe','utf16':[0,3]}]}]}",
                "{'spans':[{'text':'sold it','utf16':[4,11]}]}"))
        .isEqualTo("Roe sold it");
  }

  @Test
  void anEllipsisTellsWhereMoreIsLeftOutThanASpaceAndAStop() throws Exception {
    assertThat(text("[{'text':'Roe','utf16':[0,3]},{'text':'it','utf16':[5,7]},{'utf16':[7,14]}]"))
        .isEqualTo("Roe  it …     ");
  }

  @Test
  void behindALongGapAParagraphOfItsOwnBegins() throws Exception {
    assertThat(text("[{'text':'Roe','utf16':[0,3]},{'text':'it','utf16':[100,102]}]"))
        .startsWith("Roe …\n\n")
        .endsWith("  it")
        .hasSize(102);
  }

  @Test
  void theOrderOfTheSpansDoesNotMatter() throws Exception {
    String first = "{'text':'Roe sold','utf16':[0,8]}";
    String inside = "{'text':'sold','utf16':[4,8]}";
    String place = "{'utf16':[0,9]}";

    assertThat(text(first, inside, place))
        .isEqualTo(text(place, inside, first))
        .isEqualTo("Roe sold ");
  }

  @Test
  void wordsThatDoNotFitTheirPlaceAreRefused() {
    assertThatThrownBy(() -> text("{'text':'Roe','utf16':[0,2]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Roe");
  }
}
