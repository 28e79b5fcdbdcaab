package org.onrecord.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "'[pay](javascript:x)' | '\\[pay\\](javascript:x)'",
        "'![x](https://a.example)' | '\\!\\[x\\](https\\://a.example)'",
        "'<script>alert(1)</script>' | '\\<script\\>alert(1)\\</script\\>'",
        "'*b* _i_ ~s~ `c`' | '\\*b\\* \\_i\\_ \\~s\\~ \\`c\\`'",
        "'a\\*b' | 'a\\\\\\*b'",
        "'&lt; #1' | '\\&lt; \\#1'",
        "'see www.evil.example' | 'see www\\.evil.example'",
        "'$5 to $10 million (about)' | '\\$5 to \\$10 million (about)'",
        "'@channel' | '@\u200Bchannel'",
        "'two\n# lines' | 'two \\# lines'",
      })
  void whatMeansSomethingInMarkdownIsText(String words, String text) {
    assertThat(Markdown.of(words)).isEqualTo(text);
  }
}
