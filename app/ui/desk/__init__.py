"""The superior's desk: its communes, what they handed up, figures over all, and who asks to be enrolled."""
