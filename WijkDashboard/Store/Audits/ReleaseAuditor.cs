using WijkDashboard.Domain.Disclosure.Linked;

namespace WijkDashboard.Store.Audits;

/// <summary>Proves that what becomes visible hides what it must. The solver is known where figures come in, not here.</summary>
public delegate ReleaseAudit ReleaseAuditor(ReleaseAudit.Question question);
