using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Statements;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_bank_statement_is_read
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task Lines_about_the_account_come_before_the_header()
    {
        StatementFile file = await ReadAsync("""
            Account Name,STORY STORE
            "Statement from 01/11/2026, to 22/11/2026"

            Date,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance
            20/11/2026,UPI-RAMESH KUMAR-9876543210@ybl,0000632415987,20/11/2026,,"1,250.00",9000
            21/11/2026,ATM CASH,,21/11/2026,500.00,,8500
            """);

        BankLine line = Assert.Single(file.Lines);
        Assert.Equal(
            (5, new DateOnly(2026, 11, 20), new Money(125_000), "632415987"),
            (line.Line, line.Day, line.Amount, line.Utr));
        Assert.Equal((1, 0), (file.Outgoing, file.Rejected.Count));
    }

    [Theory]
    [InlineData(';', "utf-8")]
    [InlineData('\t', "utf-8")]
    [InlineData(',', "utf-16")]
    [InlineData(';', "utf-16BE")]
    [InlineData('\t', "windows-1252")]
    public async Task Other_separators_and_encodings_say_the_same(char separator, string name)
    {
        const string Text = "Account;Story\nDate;Narration;Debit;Credit\n"
            + "20/11/2026;UPI Café RAMESH;;1250.50\n";
        Encoding encoding = name == "windows-1252"
            ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!
            : Encoding.GetEncoding(name);

        StatementFile file = await StatementFile.ReadAsync(
            encoding.GetBytes(Text.Replace(';', separator)), Today, default);

        BankLine line = Assert.Single(file.Lines);
        Assert.Equal(("UPI Café RAMESH", 125_050L), (line.Words, line.Amount.Paise));
    }

    [Fact]
    public async Task What_is_no_text_is_refused_as_a_whole()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 1, 2, 0, 9];

        StatementFile file = await StatementFile.ReadAsync(picture, Today, default);

        Assert.Empty(file.Lines);
        Assert.Equal(["statement-encoding-unknown"], file.Rejected.Select(r => r.Code));
        Assert.False(StatementFile.Recognizes(picture));
        Assert.True(StatementFile.Recognizes("Date,Narration,Debit,Credit\n"u8.ToArray()));
        Assert.False(StatementFile.Recognizes("name,phone,balance\n"u8.ToArray()));
    }

    [Fact]
    public async Task One_column_may_hold_what_came_and_what_went()
    {
        StatementFile file = await ReadAsync("""
            Txn Date,Description,Amount,Cr/Dr
            20-Nov-2026,UPI/CR/1/RAMESH,250.00,CR
            20-Nov-2026,UPI/DR/2/AGARWAL,90.00,DR
            """);

        Assert.Equal([25_000L], file.Lines.Select(l => l.Amount.Paise));
        Assert.Equal(1, file.Outgoing);
    }

    [Fact]
    public async Task Bad_rows_are_told_by_their_line_and_the_others_kept()
    {
        byte[] text = [.. """
            Bank of Story
            Date,Narration,Debit,Credit
            20/11/2026,good,,100
            20/13/2026,no such month,,100
            20/11/2027,a year ahead,,100
            20/11/2026,nothing,,
            20/11/2026,both,5,5
            20/11/2026,words,,1.234
            20/11/2026,broken 
            """u8, 0x81, 0x28, .. ",,100\n20/11/2026,good again,,100\n"u8];

        StatementFile file = await StatementFile.ReadAsync(text, Today, default);

        Assert.Equal(["good", "good again"], file.Lines.Select(l => l.Words));
        Assert.Equal(
        [
            (4, "statement-date-invalid"), (5, "statement-date-future"),
            (6, "statement-amount-invalid"), (7, "statement-amount-twice"),
            (8, "statement-amount-invalid"), (9, "csv-encoding"),
        ], file.Rejected.Select(r => (r.Line, r.Code)));
    }

    [Fact]
    public async Task The_same_line_is_the_same_in_another_file_and_two_alike_are_two()
    {
        const string Row = "20/11/2026,UPI RAMESH,,100\n";
        StatementFile one = await ReadAsync("Date,Narration,Debit,Credit\n" + Row);
        StatementFile more = await ReadAsync(
            "Bank\nDate,Narration,Debit,Credit\n19/11/2026,UPI SITA,,5\n" + Row + Row);

        Assert.Equal(one.Lines[0].Key, more.Lines[1].Key);
        Assert.NotEqual(more.Lines[1].Key, more.Lines[2].Key);
    }

    [Fact]
    public async Task Utf16_as_spreadsheets_save_it_is_read()
    {
        byte[] text = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(
            "Date,Narration,Debit,Credit\n20/11/2026,रमेश,,100\n")];

        StatementFile file = await StatementFile.ReadAsync(text, Today, default);

        Assert.Equal("रमेश", file.Lines.Single().Words);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("hello")]
    [InlineData("Item Name,Rate\nSugar,45\n")]
    public async Task What_is_no_statement_is_refused_whole(string text)
    {
        StatementFile file = await ReadAsync(text);

        Assert.Empty(file.Lines);
        Assert.Equal("csv-header", Assert.Single(file.Rejected).Code);
    }

    [Fact]
    public async Task Whatever_is_in_a_file_it_is_told_row_by_row()
    {
        Random random = new(3);
        byte[] good = Encoding.UTF8.GetBytes("""
            Account,1
            Date,Narration,Ref No,Debit,Credit,Balance
            20/11/2026,"UPI, RAMESH",1,,100.00,1
            21/11/2026,ATM,,50,,1
            22/11/2026,UPI SITA,2,,"1,00,000.00",1

            """);
        for (int i = 0; i < 5_000; i++)
        {
            byte[] text = [.. good];
            for (int hits = random.Next(1, 8); hits > 0; hits--)
                text[random.Next(text.Length)] = (byte)random.Next(256);
            if (random.Next(4) == 0) text = text[..random.Next(text.Length)];

            StatementFile file = await StatementFile.ReadAsync(text, Today, default);

            Assert.All(file.Lines, l => Assert.InRange(l.Amount.Paise, 1, 100_000_000_000));
            Assert.All(file.Lines, l => Assert.True(l.Day <= Today.AddDays(1)));
            Assert.All(file.Rejected, r => Assert.InRange(r.Line, 1, 100));
        }
    }

    private static Task<StatementFile> ReadAsync(string text) =>
        StatementFile.ReadAsync(Encoding.UTF8.GetBytes(text), Today, default);
}
