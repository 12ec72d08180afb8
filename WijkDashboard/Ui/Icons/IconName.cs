namespace WijkDashboard.Ui.Icons;

/// <summary>The drawn icons; each stands beside a word, except close.</summary>
public enum IconName
{
    Close,
    Overview,
    Signals,
    Deliveries,
    Catalogue,
    ChevronDown,
    ChevronRight,
    ArrowUp,
    ArrowDown,
    Person,
    Check,
    Clock,
    File,
    Lock,
    Print,
    Search,
    Help,
}
