package io.hudhud.template;

import io.hudhud.shared.WorkspaceId;
import java.time.Instant;

/**
 * All templates of an account were read from Meta, whether anything has changed or not. Published after the changes, inside the
 * transaction that records the end of the reading.
 *
 * @param asOf what Meta had decided by then is known
 */
public record TemplatesRead(WorkspaceId workspace, String wabaId, Instant asOf) {}
