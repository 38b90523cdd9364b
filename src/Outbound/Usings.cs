// Sending/Courier.cs still says it by its short name.
global using Tracker = ConverseErp.Contracts.SendTracker;
