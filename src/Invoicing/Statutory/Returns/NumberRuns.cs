namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>Which numbers were given, as runs without a gap. A series that is taken up by
/// another month in between has several.</summary>
internal sealed class NumberRuns
{
    private readonly Dictionary<(NumberedKind Kind, string Year, string Series), Run> _open = [];
    private readonly List<Gstr1Numbers> _closed = [];

    public void Add(IssuedDocument document)
    {
        (NumberedKind, string, string) key =
            (KindOf(document), document.FinancialYear, document.Series);
        if (_open.TryGetValue(key, out Run? run))
        {
            if (document.Sequence <= run.Last)
                throw new ArgumentException(
                    $"{document.Number} does not come after its series' last.", nameof(document));
            if (document.Sequence == run.Last + 1)
            {
                run.Take(document);
                return;
            }

            _closed.Add(run.Done());
        }

        _open[key] = new Run(document);
    }

    public IReadOnlyList<Gstr1Numbers> ToList() =>
    [
        .. _closed.Concat(_open.Values.Select(r => r.Done()))
            .OrderBy(n => n.Kind).ThenBy(n => n.Series, StringComparer.Ordinal),
    ];

    private static NumberedKind KindOf(IssuedDocument document) =>
        document.IsCredit ? NumberedKind.CreditNotes
        : document.IsDebit ? NumberedKind.DebitNotes
        : NumberedKind.Bills;

    private sealed class Run
    {
        private readonly IssuedDocument _first;
        private string _to = "";
        private int _count;
        private int _cancelled;

        public Run(IssuedDocument first)
        {
            _first = first;
            Take(first);
        }

        public long Last { get; private set; }

        public void Take(IssuedDocument document)
        {
            Last = document.Sequence;
            _to = document.Number;
            _count++;
            if (document.Cancelled) _cancelled++;
        }

        public Gstr1Numbers Done() => new(
            KindOf(_first), _first.Series, _first.Number, _to, _count, _cancelled);
    }
}
