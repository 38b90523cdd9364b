using ConverseErp.Businesses.Opening;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Load.Running;

/// <summary>A shop with a busy month behind it: a few sales of every kind are booked by the
/// product itself, and their rows written again, each as another bill of another day.</summary>
internal static class MonthOfBills
{
    private const string Gstin = "27AAPFU0939F1ZV";
    private const int Goods = 400;
    private const int Parties = 200;
    private const int Samples = 100;
    private const int LinesMax = 9;
    private const int Days = 30;
    private static readonly TimeSpan BookedWithin = TimeSpan.FromSeconds(60);

    // Ids in the order of time, as the product makes them. $2 copies of each sample; copy n of
    // sample s is bill n * samples + s of the month that ends with yesterday.
    private const string CopiesSql = """
        CREATE TEMP TABLE copies ON COMMIT DROP AS
        WITH samples AS (
          SELECT order_id, invoice_id, row_number() OVER (ORDER BY order_id) AS s,
                 count(*) OVER () AS samples
          FROM orders.orders WHERE business_id = $1 AND state = 'booked'),
        spread AS (
          SELECT order_id, invoice_id, n * samples + s AS bill,
                 date_trunc('day', now() AT TIME ZONE 'Asia/Kolkata') AT TIME ZONE 'Asia/Kolkata'
                   - make_interval(days => $3)
                   + make_interval(secs => (($3 * 86400 - 60)::double precision
                       * (n * samples + s) / (($2 + 1) * samples))) AS at
          FROM samples, generate_series(0, $2 - 1) AS n)
        SELECT order_id AS sample, invoice_id AS sample_invoice, bill, at,
               (at AT TIME ZONE 'Asia/Kolkata')::date AS day,
               (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7'
                 || substr(md5('o' || bill), 1, 3) || '8' || substr(md5('o' || bill), 4, 15)
                 )::uuid AS id,
               (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7'
                 || substr(md5('i' || bill), 1, 3) || '8' || substr(md5('i' || bill), 4, 15)
                 )::uuid AS invoice
        FROM spread
        """;

    private static readonly string[] RowsSql =
    [
        """
        INSERT INTO orders.orders (business_id, order_id, state, location_id, party_id,
          party_name, payment, total_paise, invoice_id, from_customer, member_id, sale_day,
          placed_at, changed_at)
        SELECT $1, c.id, o.state, o.location_id, o.party_id, o.party_name, o.payment,
               o.total_paise, c.invoice, o.from_customer, o.member_id, c.day, c.at, c.at
        FROM copies c JOIN orders.orders o ON o.business_id = $1 AND o.order_id = c.sample
        """,
        """
        INSERT INTO orders.line (business_id, order_id, line_no, product_id, name, quantity,
          unit, stock_quantity, stock_unit, price_paise, total_paise)
        SELECT $1, c.id, l.line_no, l.product_id, l.name, l.quantity, l.unit, l.stock_quantity,
               l.stock_unit, l.price_paise, l.total_paise
        FROM copies c JOIN orders.line l ON l.business_id = $1 AND l.order_id = c.sample
        """,
        """
        INSERT INTO inventory.stock_movement (business_id, source, line, product_id,
          location_id, quantity, reason, at)
        SELECT $1, c.id, m.line, m.product_id, m.location_id, m.quantity, m.reason, c.at
        FROM copies c JOIN inventory.stock_movement m
          ON m.business_id = $1 AND m.source = c.sample AND m.reason = 'sale'
        """,
        """
        INSERT INTO ledger.entry (business_id, posting_id, line, kind, account, party_id,
          debit_paise, credit_paise, reference, location_id, at)
        SELECT $1, c.id, e.line, e.kind, e.account, e.party_id, e.debit_paise, e.credit_paise,
               e.reference, e.location_id, c.at
        FROM copies c JOIN ledger.entry e ON e.business_id = $1 AND e.posting_id = c.sample
        """,
        """
        INSERT INTO invoicing.invoice (business_id, invoice_id, order_id, financial_year,
          series, sequence, number, kind, state, party_id, bill_day, total_paise, tax_paise,
          document, issued_at)
        SELECT $1, c.invoice, c.id, i.financial_year, i.series, 1000000 + c.bill,
               'B/' || c.bill, i.kind, i.state, i.party_id, c.day, i.total_paise, i.tax_paise,
               i.document, c.at
        FROM copies c JOIN invoicing.invoice i
          ON i.business_id = $1 AND i.invoice_id = c.sample_invoice
        """,
        """
        UPDATE ledger.party_balance b SET balance_paise = s.balance
        FROM (SELECT party_id, sum(debit_paise - credit_paise)::bigint AS balance
              FROM ledger.entry WHERE business_id = $1 AND account = 'party'
              GROUP BY party_id) s
        WHERE b.business_id = $1 AND b.party_id = s.party_id
        """,
    ];

    /// <summary>Opens the shop and fills its month.</summary>
    /// <param name="seed">Of the samples' goods and customers.</param>
    /// <returns>The shop, and its owner's token for the API.</returns>
    public static async Task<(BusinessId Shop, string Token)> OpenAsync(
        IServiceProvider rooms, int bills, int seed, CancellationToken stop)
    {
        const string Owner = "+919100000001";
        const string Number = "500000000001";
        using StringReader products = new("sku,name,unit,price,gst_rate,hsn\n" + string.Join(
            '\n', Enumerable.Range(1, Goods).Select(Row)));
        using StringReader parties = new("id,name,kind\n" + string.Join('\n',
            Enumerable.Range(1, Parties).Select(i => $"C{i},Customer {i},customer")));
        Answer<ShopOpened> opened = await rooms.GetRequiredService<OpenShop>().OpenAsync(
            new ShopOpening("Bench Reports", "27", Owner)
            {
                PhoneNumberId = Number, Gstin = Gstin, Catalogue = products, Parties = parties,
            }, stop);
        BusinessId shop = opened.Fact?.Business
            ?? throw new InvalidOperationException(opened.Refusal!.Detail);
        await SampleAsync(rooms, shop, Number, new Random(seed), stop);
        TenantSessions sessions = rooms.GetRequiredService<TenantSessions>();
        await sessions.RunAsync(shop, SessionUse.Write, writes =>
        {
            writes.Run(CopiesSql, shop.Value, bills / Samples, Days);
            foreach (string rows in RowsSql) writes.Run(rows, shop.Value);
        }, stop);
        string token = (await rooms.GetRequiredService<MemberTokens>().IssueAsync(
            shop, Owner, null, stop)).Fact
            ?? throw new InvalidOperationException("The owner has no token.");
        return (shop, token);
    }

    private static string Row(int i)
    {
        int rate = i % 4 == 0 ? 0 : i % 3 == 0 ? 18 : 5;
        return FormattableString.Invariant($"G{i},Goods {i},pkt,{10 + (i % 190)},{rate},1701");
    }

    private static async Task SampleAsync(IServiceProvider rooms, BusinessId shop,
        string number, Random random, CancellationToken stop)
    {
        Catalogue goods = await rooms.GetRequiredService<ICatalogue>().GetAsync(shop, stop);
        PartyBook book = await rooms.GetRequiredService<IKhata>().PartiesAsync(shop, stop);
        Member owner = (await rooms.GetRequiredService<IShops>().MembersAsync(shop, stop))[0];
        ChatReference chat =
            new(number, null, owner.Phone, "en", owner.Id, null, null);
        Envelope[] sales =
        [
            .. Enumerable.Range(0, Samples).Select(_ => Envelopes.Pack(
                new MessageId(Guid.CreateVersion7()), shop, ASale(goods, book, chat, random))),
        ];
        await rooms.GetRequiredService<LanePublisher>().PublishAsync(sales, stop);
        IOrders orders = rooms.GetRequiredService<IOrders>();
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(BookedWithin);
        while ((await orders.SalesAsync(shop, today.AddDays(-1), today, limit.Token)).Bills
            < Samples)
            await Task.Delay(100, limit.Token);
    }

    private static PlaceOrder ASale(
        Catalogue goods, PartyBook book, ChatReference chat, Random random)
    {
        PaymentMode mode = (PaymentMode)random.Next(4);
        Buyer buyer = mode == PaymentMode.Credit || random.Next(2) == 0
            ? new Buyer(book.Parties[random.Next(book.Parties.Count)].Id, null)
            : Buyer.WalkIn;
        return new PlaceOrder(
            new OrderId(Guid.CreateVersion7()), chat, buyer,
            [
                .. Enumerable.Range(0, random.Next(1, LinesMax + 1)).Select(_ => new WantedLine(
                    goods.Products[random.Next(goods.Products.Count)].Id, random.Next(1, 6),
                    null, null, null)),
            ], mode, 0, Money.Zero, false, new Overrides(true, true),
            TimeProvider.System.GetUtcNow());
    }
}
