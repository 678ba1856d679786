package io.hudhud.report;

import io.hudhud.template.Preview;
import java.util.List;

/**
 * A message as people read it.
 *
 * @param language of the variant
 * @param parts header, body, footer, buttons and cards, in this order; of media the file is the text
 */
public record SentMessage(String language, List<Preview.Part> parts) {}
