namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>English words of the trade as every Indian script writes them by ear: rate, cash,
/// stock, bill. See <see cref="Vocabulary"/> for the notation; <c>in</c> is every language of
/// India.</summary>
internal static class BorrowedWords
{
    public const string Text = """
        And: in end
        Rate: in ret retu rait prais
        Cash: in kesh kaish kyash kyashu
        Stock: in stok staak staku
        Order: in ardar aardar odar ordar ardaru
        Cancel: in kansal kyansal kensal kansil kensil kyansil kyansel
        Bill: in bil billu
        Report: in riport report list listu
        Message: in mesej masej messej
        Money: in pement peyment
        Due: in balans byalans bailans pending pending
        Total: in total tottal
        Discount: in diskaunt diskavunt
        Goods: in dilivari delivari
        Return: in ritarn ritan
        Change: in chenj
        Account: in akaunt akavunt ekaunt
        Credit: in kredit
        Card: in kard kardu
        Upi: in gpay jipe jeepe fonpe gugalpe petiem petiyem yupiai onlain onlayin
        Sale: in sel sels
        Customers: in kastamar kastamars
        Greet: in helo
        Yes: in oke kanfarm
        Thanks: in thenks thainks
        Help: in help
        Undo: in rong raang
        Remind: in rimaindar rimainder
        MonthName: in janvari janavari farvari farvary pebruvari march maarch epril aprail
            epreel juun julai agast ogost agastu septembar sitambar oktobar aktubar aktobar
            navambar nobhembar navembar disambar disembar
        Item: in aitam prodakt
        ExpenseKind: in petrol disal dijal rent intarnet richarj karent
        Remove: in rimuv dilit
        Free: in fri
        New: in nyu
        Firm: in stors traidars tredars holsel holselar ejensi ejensiz ejansi agensi stor provijan
        Profession: in hotal kenteen mekkaanik mekanik draivar dhraivar tailar plambar tichar
        Weekday: in sande mande
        """;
}
