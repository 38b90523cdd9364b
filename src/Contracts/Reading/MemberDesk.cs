namespace ConverseErp.Contracts;

/// <summary>Changes of what members may do, made by the shop through the API.</summary>
public interface IMemberDesk
{
    /// <summary>What a member may do from now on, and a line in the trail.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="member">Whose rights; an owner's are all and stay so.</param>
    /// <param name="rights">Null: as the role gives them.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="device">What it came from.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>The member as they are now.</returns>
    Task<Answer<Member>> AllowAsync(
        BusinessId business, MemberId member, Rights? rights, MemberId by, string? device,
        CancellationToken cancel);
}
