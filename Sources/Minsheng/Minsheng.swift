// The values that the toolkit hands out live in these rooms; whoever imports `Minsheng` sees them.
@_exported public import PlanModel
@_exported public import Provenance
@_exported public import Quantities
