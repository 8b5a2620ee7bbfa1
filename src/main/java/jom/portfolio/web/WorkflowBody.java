package jom.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jom.network.WorkflowKey;

/**
 * What to map.
 *
 * @param workflow the id of a process
 */
@Schema(name = "WorkflowMapping")
record WorkflowBody(@NotNull WorkflowKey workflow) {}
